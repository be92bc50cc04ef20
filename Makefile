# Every target installs what it needs first; nothing outside this folder is touched.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: run test check style types layers fresh forms acts bench prove fuzz audit sbom build shots clean translations

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) tools/check_system.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $(STAMP)

run: $(STAMP)
	@$(PYTHON) tools/check_system.py
	@$(BIN)/agent-desk --demo

# Each process takes neighbouring files, so that what one test prepared serves the next; and what
# is compiled once is kept, for the many tests that start the program anew.
test: $(STAMP)
	@QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= \
		$(BIN)/python -m pytest -n 2 --dist worksteal -q

check: style types layers fresh

style: $(STAMP)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(STAMP)
	@$(BIN)/mypy

layers: $(STAMP)
	@$(BIN)/lint-imports --no-cache

fresh: $(STAMP)
	@$(BIN)/python tools/make_forms.py --check

forms: $(STAMP)
	@$(BIN)/python tools/make_forms.py

# Minutes: learn the acts of practice from resources/practice again.
acts: $(STAMP)
	@$(BIN)/python tools/learn_acts.py --table

bench: $(STAMP)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/bench.py

# Long: the properties at length, and 50,000 accounts against brute force.
prove: $(STAMP)
	@HYPOTHESIS_PROFILE=search OFFERS_EXAMPLES=40 $(BIN)/python -m pytest -q -n 2 tests/domain \
		tests/intake tests/library/test_contact_shipped_properties.py
	@$(BIN)/python tools/brute_force_offers.py 120000 50000
	@$(BIN)/python tools/brute_force_interest.py 2000
	@$(BIN)/python tools/prove_kill.py 500
	@$(BIN)/python tools/prove_damage.py

# Ten minutes of broken files for every reader: none may crash or hang.
fuzz: $(STAMP)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/fuzz.py 600

# Are the installed parts those that were pinned, unchanged, and none known to be bad?
audit: $(STAMP)
	@$(BIN)/python tools/audit_dependencies.py

# The parts of the program as a CycloneDX list; the build puts it beside the program.
sbom: $(STAMP)
	@$(BIN)/python tools/make_sbom.py

build: $(STAMP)
	@$(BIN)/python -m PyInstaller --noconfirm --clean build_installer.spec
	@$(BIN)/python tools/make_sbom.py dist/agent-desk/sbom.cdx.json
	@QT_QPA_PLATFORM=offscreen dist/agent-desk/agent-desk --self-test

shots: $(STAMP)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/shots.py shots

translations: $(STAMP)
	@$(BIN)/python tools/make_translations.py

clean:
	rm -rf $(VENV) build dist shots
