# The ways in. Each sets the clone up first (.ci/setup.py), which is quick when nothing changed.
#   make run     the window          make demo    the whole job without a screen
#   make test    the tests           make lint    style and types       make bench   figures beside their peers
#   make faults  kills it over five hundred times, fills the disk, pulls the stick, sets the clock (as root; 15 minutes)
#   make raid    searches all that the running program leaves behind (as root, on Linux; a quarter of an hour)
#   make journeys  leads an interview from unlock to export with keyboard and mouse, in three languages, and listens to it
# ARGS goes to the program, the demo, pytest or the benchmarks: make test ARGS='tests/intake/vault -k media'

PYTHON ?= python3
BIN := .venv/bin
SETUP := $(PYTHON) .ci/setup.py
ARGS ?=

.PHONY: run demo test lint bench raid journeys faults setup clean

run:
	@$(SETUP)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
	  echo "There is no screen here, so the window cannot open. 'make demo' does the whole job without one."; \
	  exit 3; \
	fi
	@$(BIN)/amanat $(ARGS)

demo:
	@$(SETUP)
	@$(BIN)/amanat demo $(ARGS)

test:
	@$(SETUP) --dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

lint:
	@$(SETUP) --dev
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/mypy .ci/setup.py

bench:
	@$(SETUP) --dev --bench
	@$(BIN)/python -m tests.benchmarks $(ARGS)

raid:
	@$(SETUP) --dev --raid
	@$(BIN)/python -m tests.raid $(ARGS)

journeys:
	@$(SETUP) --dev --journeys
	@$(BIN)/python -m tests.journeys $(ARGS)

faults:
	@$(SETUP) --dev
	@$(BIN)/python -m tests.faults $(ARGS)

setup:
	@$(SETUP) --dev

clean:
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist *.egg-info demo-out
	@rm -f resources/translations/*.qm
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
