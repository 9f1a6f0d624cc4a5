# Seloste. Needs Python 3.11 and make; everything else is set up here, in .venv.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3.11
UV_VERSION := 0.13.9
BIN := .venv/bin
WORKERS ?= 2
TESTS ?= tests
PURE := tests/core tests/documents tests/examples
AT_LEAST ?= 100

.PHONY: help setup system peers demo test test-sqlite test-postgresql test-long coverage mutants lint format bench messages pictures docs clean

help:  ## Show what can be done
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: .venv/ready  ## Make the environment in .venv

.venv/ready: pyproject.toml uv.lock scripts/compile_messages.py $(wildcard src/seloste/locale/*/LC_MESSAGES/*.po)
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is needed; name it with PYTHON=…" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@$(BIN)/uv sync --frozen --quiet
	@$(BIN)/python scripts/compile_messages.py
	@touch $@

system:  ## Install the Debian packages that the tests need, where allowed
	@scripts/system-packages

peers: system  ## Install what others make and the banner is tried against, with npm
	@scripts/peers tests/e2e/peers

demo: setup  ## Serve an invented register; sends nothing outside
	@$(BIN)/seloste demo $(DEMO)

test: setup system peers test-sqlite test-postgresql  ## Run every test, on both databases and in Chromium

test-sqlite: setup
	@echo "== SQLite"
	@SELOSTE_TEST_DATABASE=sqlite $(BIN)/pytest -n $(WORKERS) -m "not long" $(TESTS)

test-postgresql: setup
	@echo "== PostgreSQL"
	@SELOSTE_TEST_DATABASE=postgresql $(BIN)/pytest -n $(WORKERS) -m "not long and not pure" $(TESTS)

test-long: setup system  ## Run the tests that take long, on both databases
	@for database in sqlite postgresql; do echo "== $$database"; \
	  SELOSTE_TEST_DATABASE=$$database $(BIN)/pytest -m long --no-header $(TESTS); done

coverage: setup  ## Measure which branches of the core its own tests take; all must be
	@$(BIN)/pytest -q -n $(WORKERS) -p no:django -m "not long" --cov --cov-report=term $(PURE)

mutants: setup  ## Measure how many small changes to the core its tests notice, or those to ONLY="seloste.core.law*"
	@$(BIN)/python scripts/mutants.py --workers $(WORKERS) --at-least $(AT_LEAST) $(foreach name,$(ONLY),"$(name)")

lint: setup .venv/lint-home  ## Check style, types, layers, templates and dependencies
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@SELOSTE_HOME=.venv/lint-home $(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/djlint --quiet --lint src
	@$(BIN)/deptry src

.venv/lint-home: .venv/ready examples/softpix/register.yaml src/seloste/vault/keyring.py src/seloste/vault/migrations/0001_initial.py
	@rm -rf $@ && $(BIN)/seloste init $@ --description examples/softpix/register.yaml >/dev/null

format: setup  ## Format the code
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

bench: setup system  ## Measure CPU per operation on both databases, and how well letters are read
	@$(BIN)/python bench/operations.py
	@$(BIN)/python bench/vault.py
	@$(BIN)/python bench/log.py
	@$(BIN)/python bench/edge.py
	@scripts/peers bench/peer
	@$(BIN)/python bench/peer.py
	@$(BIN)/python bench/letters.py

messages: setup .venv/lint-home  ## Bring the translation catalogues up to date with the code
	@cd src/seloste && SELOSTE_HOME=../../.venv/lint-home DJANGO_SETTINGS_MODULE=seloste.project.settings \
	  ../../$(BIN)/django-admin makemessages --locale fi --locale sv --no-location --add-location=file
	@$(BIN)/python scripts/compile_messages.py

pictures: setup system  ## Take pictures of every page of the demo, in pictures/
	@$(BIN)/python scripts/pictures.py $(ONLY)

docs: setup  ## Write the generated documents
	@$(BIN)/python scripts/generate_docs.py

clean:  ## Remove what was set up
	@rm -rf .venv .mypy_cache .ruff_cache .coverage
