# judge: trie
from __future__ import annotations


class Trie:
    """A set of words that can also be asked whether any word begins with a given prefix."""

    def __init__(self):
        raise NotImplementedError

    def insert(self, word: str) -> None:
        """Add ``word``; adding it again changes nothing."""
        raise NotImplementedError

    def search(self, word: str) -> bool:
        """Return whether ``word`` has been inserted."""
        raise NotImplementedError

    def startsWith(self, prefix: str) -> bool:
        """Return whether any inserted word begins with ``prefix``; a word begins with itself."""
        raise NotImplementedError
