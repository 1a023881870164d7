"""One name in many scripts: fold, romanise, inflect, compare."""
