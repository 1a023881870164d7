"""Errors of reading and writing bundles."""

from __future__ import annotations

from intake.errors.base import Refused


class BadBundle(Refused):
    code = "bad-bundle"
    sentence = "This bundle is not well formed: {reason}. Nothing of it was taken over."
    next_step = "Keep the file and ask its sender to make it again."


class BadManifest(BadBundle):
    code = "bad-manifest"
    sentence = "The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over."


class BundleBeyondLimits(BadBundle):
    code = "bundle-beyond-limits"
    sentence = "This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over."
    next_step = "Do not open it elsewhere. Ask its sender, through another channel, whether they made it."


class BundleNewer(BadBundle):
    code = "bundle-newer"
    sentence = "This bundle was made by a newer version of the program."
    next_step = "Keep the file, update this program, then import it."


class BundleMember(BadBundle):
    code = "bundle-member"
    sentence = "What is in this bundle is not what its list says: {reason}. Nothing of it was taken over."


class BundleHash(BadBundle):
    code = "bundle-hash"
    sentence = "A part of this bundle is not the one its sender signed. Nothing of it was taken over."


class BundleLog(BadBundle):
    code = "bundle-log"
    sentence = "The records in this bundle do not fit together: {reason}. Nothing of it was taken over."


class BundleMisdirected(Refused):
    code = "bundle-misdirected"
    sentence = "This bundle was made for somebody else and encrypted to you afterwards."
    next_step = "Ask who gave it to you to forward it in the program, which says who passed it on."


class BundleNested(BadBundle):
    code = "bundle-nested"
    sentence = "This bundle was forwarded more than once. Nothing of it was taken over."
    next_step = "Ask for the bundle itself, or for one that was forwarded once."


class SourceChanged(Refused):
    code = "source-changed"
    sentence = "Something changed while it was being exported. The unfinished file is not to be used."
    next_step = "Export again; if it happens twice, check the vault."


class DoesNotFit(Refused):
    code = "does-not-fit"
    sentence = "This does not fit into files of at most {limit} bytes."
    next_step = "Choose a larger size for the files."
