# A sorted list of words: the first word that is not smaller than a prefix begins with it, if any does.
from bisect import bisect_left


class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        self.words.insert(bisect_left(self.words, word), word)

    def search(self, word):
        return self._next(word) == word

    def startsWith(self, prefix):
        return self._next(prefix).startswith(prefix)

    def _next(self, text):
        at = bisect_left(self.words, text)
        return self.words[at] if at < len(self.words) else ""
