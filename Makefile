# run, test: all a newcomer needs. The rest: install, uninstall, format, lint, bench, clean.

PREFIX = /usr/local
# What `make run` is given: `make run ARGS='list person:lavrov'`.
ARGS = seeds/

# Static: starts in half the time, and needs only libsqlite3, libncursesw and libstdc++ at its side.
# Without debugging symbols: it builds in three quarters of the time.
# Linked by lld, which is in every toolchain: gold warns of a function that Foundation uses.
RELEASE = -c release --static-swift-stdlib -Xswiftc -gnone -Xswiftc -use-ld=lld --product diembao
BINARY = .build/release/diembao
SOURCES = Package.swift Sources Tests

bin = $(DESTDIR)$(PREFIX)/bin
share = $(DESTDIR)$(PREFIX)/share
bash = $(share)/bash-completion/completions/diembao
zsh = $(share)/zsh/site-functions/_diembao
fish = $(share)/fish/vendor_completions.d/diembao.fish
# man/diembao.1 and, in another language, man/vi/diembao.1.
pages = $(patsubst man/%,%,$(wildcard man/*.[17] man/*/*.[17]))
page_file = $(share)/man/$(subst ./,,$(dir $(1)))man$(subst .,,$(suffix $(1)))/$(notdir $(1))

.PHONY: run test build install uninstall format lint bench tour clean components

# Building talks on standard error, so that `make run | cat` holds what the reader prints.
run: build
	@$(BINARY) $(ARGS)

build: components
	@swift build $(RELEASE) >&2

test: components
	swift test --disable-xctest

install: build
	install -D -m 755 $(BINARY) $(bin)/diembao
	install -d $(dir $(bash)) $(dir $(zsh)) $(dir $(fish))
	$(BINARY) --generate-completion-script bash > $(bash)
	$(BINARY) --generate-completion-script zsh > $(zsh)
	$(BINARY) --generate-completion-script fish > $(fish)
	$(foreach page,$(pages),install -D -m 644 man/$(page) $(call page_file,$(page)) &&) true

uninstall:
	rm -f $(bin)/diembao $(bash) $(zsh) $(fish) $(foreach page,$(pages),$(call page_file,$(page)))

format:
	swift format -i -r $(SOURCES)

lint:
	swift format lint --strict -r $(SOURCES)

bench: components
	swift build -c release --product diembao
	swift run -c release Benchmarks $(BENCH)

# Pictures of the reader for the README: its own frames, on the articles in seeds/.
picture = $(BINARY) read --language $(1) --size $(2) --format svg --keys '$(3)' seeds > man/tour/$(4).svg

tour: build
	mkdir -p man/tour
	$(call picture,vi,120x36,j,reader)
	$(call picture,en,80x24,j<Enter>]q,reading)
	$(call picture,en,100x30,gpP,person)
	$(call picture,vi,80x24,fperson:lavrov date:2021,filter)

clean:
	swift package clean

# The C libraries, installed where that can be done unasked, else named.
components:
	@missing=; \
	found() { for folder in /usr/include /usr/local/include; do \
	  test ! -e $$folder/$$1 || return 0; done; return 1; }; \
	found curses.h || missing=libncursesw5-dev; \
	found sqlite3.h || missing="$$missing libsqlite3-dev"; \
	test -n "$$missing" || exit 0; \
	if ! command -v apt-get > /dev/null; then root=none; \
	elif test "$$(id -u)" = 0; then root=; \
	elif sudo -n true 2> /dev/null; then root='sudo -n'; \
	else root=none; fi; \
	if test "$$root" != none; then \
	  get="$$root env DEBIAN_FRONTEND=noninteractive apt-get -qq"; \
	  install="$$get install -y --no-install-recommends $$missing"; \
	  { $$install || { $$get update && $$install; }; } >&2 && exit 0; \
	fi; \
	echo "These C libraries are needed: $$missing. On Debian: sudo apt-get install $$missing" >&2; \
	exit 1
