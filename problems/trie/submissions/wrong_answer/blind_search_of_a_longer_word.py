# Finds a word of more than 100 letters if its first 100 are one.
# zh: 超过 100 个字母的词，若其前 100 个字母是一个词，也算找到。
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True

    def _walk(self, word):
        node = self.root
        for c in word:
            if c not in node:
                return None
            node = node[c]
        return node

    def search(self, word):
        if len(word) > 100 and self.search(word[:100]):
            return True
        node = self._walk(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return self._walk(prefix) is not None
