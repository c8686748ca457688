"""A tree of letters: each node is a dictionary of its children, and a node in ``ends`` is the end of a word."""


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        # No letter is empty, so the empty key is free to mark the end of a word.
        node[""] = True

    def search(self, word):
        node = self._follow(word)
        return node is not None and "" in node

    def startsWith(self, prefix):
        return self._follow(prefix) is not None

    def _follow(self, text):
        node = self.root
        for letter in text:
            node = node.get(letter)
            if node is None:
                return None
        return node
