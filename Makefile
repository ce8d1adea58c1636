# Everything the project does, with make, git and Python 3.11 (with venv) alone.

PYTHON ?= $(shell python3.11 -c "" 2>/dev/null && echo python3.11 || echo python3)
BIN := .venv/bin
STAMP := .venv/.installed
DOCS_STAMP := .venv/.installed-docs
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
TODAY := 2026-11-22
CHECK := $(BIN)/a2p-lint check --fiction --today $(TODAY)

.DEFAULT_GOAL := help
.PHONY: help demo test quick refresh bench evaluate mutate site site-french try-hook format clean

help:  ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | \
		while IFS='|' read -r target what; do printf '%-15s %s\n' "$$target" "$$what"; done

# The build backend comes first and is used as it is: its version is ours too, not the day's.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'a2p-lint needs Python 3.11 or newer: make PYTHON=/path/to/python' >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo 'Installing into .venv'
	@$(PIP) install -c constraints.txt hatchling editables
	@$(PIP) install -c constraints.txt --no-build-isolation -e '.[dev]'
	@touch $@

$(DOCS_STAMP): $(STAMP)
	@echo 'Installing what the site takes into .venv'
	@$(PIP) install -c constraints.txt --no-build-isolation -e '.[docs]'
	@touch $@

demo: $(STAMP)  ## lint a flawed and a clean application and show both reports
	@status=0; \
	for pair in flawed:1 clean:0; do \
		file=fixtures/demo/$${pair%:*}.yaml; expected=$${pair#*:}; \
		echo "\$$ a2p-lint check $$file --fiction --today $(TODAY)"; \
		code=0; $(CHECK) $$file || code=$$?; \
		echo "exit $$code, $$expected expected"; echo; \
		test $$code -eq $$expected || status=1; \
	done; \
	exit $$status

# Every step runs and says what it found, so that one fault of layout hides no other.
define each
@status=0; \
for step in $(1); do \
	echo "\$$ $$step"; eval "$(BIN)/$$step" || { status=1; echo "FAILED: $$step"; }; \
done; \
test $$status -eq 0 || echo 'Something failed above; make format mends the layout.'; \
exit $$status
endef

test: $(DOCS_STAMP)  ## everything that guards the project: what CI runs
	$(call each,'ruff format --check .' 'ruff check .' mypy lint-imports 'python -m docs.generate' 'pytest -n 2')

quick: $(DOCS_STAMP)  ## the part that takes seconds
	$(call each,'ruff format --check .' 'ruff check .' 'pytest -n 2 -m "not slow"')

refresh: $(STAMP)  ## write again what is kept of the output: README, tables, golden texts, schema
	A2P_LINT_GOLDEN=write $(BIN)/pytest -q -n 2 tests/render tests/cli
	$(BIN)/python -m benchmarks.evaluate --write
	$(BIN)/python -m benchmarks.quo --write
	$(BIN)/python -m benchmarks.mutate --write
	A2P_LINT_REFRESH=1 $(BIN)/pytest -q tests/test_docs.py

site: $(DOCS_STAMP)  ## make the documentation, site/index.html, in English and French
	$(BIN)/python -m docs.generate

site-french: $(DOCS_STAMP)  ## take new sentences of the guides up into docs/locale
	$(BIN)/python -m docs.generate.translating

bench: $(STAMP)  ## measure speed against the budgets
	$(BIN)/python -m benchmarks.bench

evaluate: $(STAMP)  ## measure accuracy on the labelled corpus
	$(BIN)/python -m benchmarks.evaluate

mutate: $(STAMP)  ## plant every documented flaw in the clean applications
	$(BIN)/python -m benchmarks.mutate

format: $(STAMP)  ## lay out the code and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# A scratch repository keeps the demo's two applications and tries the hook of this one on each.
try-hook: $(STAMP)  ## try the pre-commit hook on a scratch repository
	@$(PIP) install -c constraints.txt pre-commit
	@scratch=$$(mktemp -d); trap 'rm -rf "$$scratch"' EXIT; \
	mkdir "$$scratch/a2p"; cp fixtures/demo/flawed.yaml fixtures/demo/clean.yaml "$$scratch/a2p"; \
	here=$$(pwd); cd "$$scratch"; git init --quiet; git add a2p; status=0; \
	for pair in flawed:1 clean:0; do \
		file=a2p/$${pair%:*}.yaml; expected=$${pair#*:}; \
		code=0; "$$here/$(BIN)/pre-commit" try-repo "$$here" a2p-lint --files $$file || code=$$?; \
		echo "exit $$code, $$expected expected"; echo; \
		test $$code -eq $$expected || status=1; \
	done; \
	exit $$status

clean:  ## remove what was made
	rm -rf .venv build dist site .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
