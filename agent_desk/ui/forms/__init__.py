"""Forms compiled from resources/ui by `make forms`; never edited by hand."""
