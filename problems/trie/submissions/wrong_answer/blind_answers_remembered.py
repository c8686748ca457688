# The answers for prefixes are remembered, and an answer of False is not renewed after an insertion.
# zh: 记住了前缀的回答，插入之后没有更新 False。
class Trie:
    def __init__(self):
        self.root = {}
        self.known = {}

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True

    def _walk(self, text):
        node = self.root
        for c in text:
            node = node.get(c)
            if node is None:
                return None
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        if prefix not in self.known:
            self.known[prefix] = self._walk(prefix) is not None
        return self.known[prefix]
