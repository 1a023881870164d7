"""`python -m tests.raid`."""

import sys

from tests.raid.gate import main

sys.exit(main(sys.argv[1:]))
