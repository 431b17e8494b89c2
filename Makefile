# `make` lists what there is to do. The work is in scripts/, so that each target can be read on its own.

.DEFAULT_GOAL := help
.PHONY: help run test dev lint fix bench attack advisories openapi clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Install what is missing, build, and start with demo data
	@scripts/run

test: ## Everything that CI checks
	@scripts/test

dev: ## Server in its dev build, and the web client with live reload
	@scripts/dev

lint: ## Format, lints and the rules of the architecture, without the tests
	@scripts/lint

fix: ## Format, and apply the fixes that lints suggest
	@scripts/fix

bench: ## Run the benchmarks
	@scripts/bench

attack: ## Attack the release binary, and tell what others noticed
	@scripts/attack

advisories: ## Ask both registries for known weaknesses of what is built in
	@scripts/advisories

openapi: ## Write openapi.json and the web client's types from the code
	@scripts/openapi

clean: ## Remove everything that was built; the data stays
	@scripts/clean
