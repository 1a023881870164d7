"""`python -m intake.cli` is `amanat`."""

from intake.cli import main

raise SystemExit(main())
