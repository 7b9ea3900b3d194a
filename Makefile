# The doors of the project: "make help" lists them.
# DATA=dir keeps the data there instead of the platform's user data folder.

PY := .venv/bin/python
KIOSK := .venv/bin/kiosk $(if $(DATA),--data "$(DATA)")
OPEN := tools/on-a-screen $(KIOSK) run
NEEDS := tools/ensure-system

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup run kiosk display door counter manager central ready test lint types contracts unit \
	clocks access thorough test-tools fuzz chaos contention kills crashes mutations bench \
	screenshots translations lock package package-windows package-test update-archive bill vulnerabilities clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s%s\n", $$1, $$2 }' Makefile

setup: ## prepare .venv, with the kiosk command in it
	@tools/setup
	$(if $(filter setup,$(MAKECMDGOALS)),@echo "Ready in .venv")

ready: setup
	@$(NEEDS) gui
	@$(KIOSK) demo --if-empty

run: ready ## open the reception desk (on demo data when there is none yet)
	@echo "Opening the reception desk"
	@$(OPEN) reception

kiosk: ready ## open the touch kiosk on the same data
	@echo "Opening the touch kiosk"
	@$(OPEN) touch

display: ready ## open the queue display on the same data
	@echo "Opening the queue display"
	@$(OPEN) display

door: ready ## open the door of a room on the same data
	@echo "Opening the door of a room"
	@$(OPEN) door

counter: ready ## open a counter of the Guichet Unique on the same data
	@echo "Opening a counter"
	@$(OPEN) counter

manager: ready ## open the site manager's window on the same data
	@echo "Opening the manager's window"
	@$(OPEN) manager

central: setup ## run a central database on this machine, and say how to join it
	@$(NEEDS) central
	@$(PY) tools/central.py $(if $(DATA),--data "$(DATA)")

test: test-tools lint types contracts unit clocks fuzz chaos ## check style, types, imports and behaviour

test-tools: setup
	@$(NEEDS) gui screen test

lint: setup
	@echo "Checking style"
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --check --quiet
	@$(PY) tools/portability.py

types: setup
	@echo "Checking types"
	@.venv/bin/mypy

contracts: setup
	@echo "Checking who imports whom"
	@.venv/bin/lint-imports --no-logo

# A fixed locale and no screen: what the tests see does not depend on who runs them.
unit: export QT_QPA_PLATFORM ?= offscreen
unit: export LC_ALL = C.UTF-8
unit: test-tools
	@echo "Running the tests"
	@.venv/bin/pytest -q -n auto --maxprocesses 4 --dist worksteal

# Measuring what they cover makes them take more than twice as long.
thorough: export QT_QPA_PLATFORM ?= offscreen
thorough: export LC_ALL = C.UTF-8
thorough: export THOROUGH = 1
thorough: test-tools ## run all of what the tests try some of, and measure what they cover
	@echo "Running the tests thoroughly"
	@.venv/bin/pytest -q -n auto --maxprocesses 4 --dist worksteal --cov --cov-report=

clocks: test-tools ## run the tests that meet the machine's clock at four other moments
	@echo "Running tests at other moments than now"
	@$(PY) tools/clocks.py

access: export THOROUGH = 1
access: test-tools ## walk every window as a screen reader and the keyboard do, in three languages
	@echo "Walking every window as a screen reader and the keyboard do"
	@QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 .venv/bin/pytest -q tests/ui/access tests/ui/theme/test_contrast.py

# The same seed breaks the same things at the same moments; what processes make of it may differ.
chaos: SECONDS ?= 120
chaos: SEED ?= 1
chaos: setup ## break a small fleet for SECONDS=120 by SEED=1: nothing lost, nothing doubled
	@$(NEEDS) test
	@echo "Breaking a small fleet for $(SECONDS) s by seed $(SEED)"
	@LC_ALL=C.UTF-8 $(PY) -m tests.chaos --seconds $(SECONDS) --seed $(SEED)

contention: SLOTS ?= 10000
contention: SEED ?= 1
contention: setup ## have eight processes want the same SLOTS=10000 by SEED=1: one has each of them
	@$(NEEDS) test
	@echo "Having eight processes want the same $(SLOTS) slots by seed $(SEED)"
	@LC_ALL=C.UTF-8 $(PY) -m tests.contention --slots $(SLOTS) --seed $(SEED)

# What is taken badly is kept in build/fuzz; "python -m tests.fuzz TARGET --input FILE" tries it again.
fuzz: SECONDS ?= 6
fuzz: SEED ?= 1
fuzz: setup ## give all that reads from outside inputs made wrong, for SECONDS=6 each, by SEED=1
	@echo "Making inputs wrong for $(SECONDS) s each, by seed $(SEED)"
	@LC_ALL=C.UTF-8 $(PY) -m tests.fuzz --seconds $(SECONDS) --seed $(SEED)

kills: KILLS ?= 1000
kills: SEED ?= 1
kills: setup ## kill the windows of a desk KILLS=1000 times by SEED=1: what was done stays done
	@$(NEEDS) gui
	@echo "Killing the windows of a desk $(KILLS) times by seed $(SEED)"
	@QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m tests.kills --kills $(KILLS) --seed $(SEED)

crashes: TIMES ?= 100
crashes: SEED ?= 1
crashes: setup ## make each window fall and hang TIMES=100 times under its supervisor, by SEED=1
	@$(NEEDS) gui
	@echo "Making each window fall and hang $(TIMES) times by seed $(SEED)"
	@QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m tests.crashes --times $(TIMES) --seed $(SEED)

mutations: test-tools ## break the program on purpose and see that its tests notice
	@echo "Breaking the program on purpose, one fault at a time"
	@$(PY) tools/mutations.py

bench: setup ## measure speed and start-up against the project's limits
	@$(NEEDS) gui screen test
	@echo "Measuring speed and start-up"
	@$(PY) -m benchmarks

screenshots: setup ## picture every window into build/screenshots
	@$(NEEDS) gui
	@echo "Picturing every window into build/screenshots"
	@QT_QPA_PLATFORM=offscreen $(PY) tools/screenshots.py

translations: setup ## bring the translations up to date with the code and compile them
	@$(NEEDS) gui
	@echo "Bringing the translations up to date"
	@$(PY) tools/translations.py update
	@$(PY) tools/translations.py compile

lock: ## choose the newest versions and write the locks anew
	@echo "Choosing the newest versions"
	@tools/lock --upgrade

package: setup ## make the bundle and every package that this machine can make, into build/packages
	@$(NEEDS) package
	@-$(NEEDS) windows
	@echo "Making the packages"
	@$(PY) tools/package.py

update-archive: setup ## sign a bundle for the stations: BUNDLE=folder KEY=file [OUT=file]
	@echo "Signing the update"
	@$(PY) tools/update_archive.py make "$(or $(BUNDLE),build/bundle/linux/accueil)" \
		-o "$(or $(OUT),build/packages)" $(if $(KEY),--key "$(KEY)")

package-windows: setup ## make only what is for Windows: bundle, zip and installer
	@$(NEEDS) windows
	@echo "Making the packages for Windows"
	@$(PY) tools/windows_installer.py

package-test: setup ## install what "make package" made where nothing else is, and use it (as root)
	@$(NEEDS) bundle
	@echo "Installing and using the packages"
	@timeout -s INT -k 60 30m $(PY) -m tests.bundle linux
	@$(if $(wildcard build/packages/*-windows-*-setup.exe),timeout -s INT -k 60 60m $(PY) -m tests.bundle wine,\
		echo "Left out: Windows (make package-windows)")

bill: setup ## write the bill of materials of what is delivered (CycloneDX) into build
	@echo "Writing the bill of materials"
	@$(PY) tools/bill.py

vulnerabilities: setup ## ask which locked packages have known vulnerabilities (needs the Internet)
	@echo "Asking which packages have known vulnerabilities"
	@$(PY) tools/vulnerabilities.py

clean: ## remove what was made here, except the data
	@echo "Removing what was made here"
	@rm -rf .venv build dist htmlcov .coverage .coverage.* *.egg-info
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
