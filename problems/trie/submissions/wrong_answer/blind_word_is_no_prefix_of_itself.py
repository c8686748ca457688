# A word without a longer one does not count as beginning with itself.
# zh: 单词不算以它自身开头。
class Trie:
    def __init__(self):
        self.root = {}

    def find(self, text):
        node = self.root
        for c in text:
            if c not in node:
                return None
            node = node[c]
        return node

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True

    def search(self, word):
        node = self.find(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        node = self.find(prefix)
        return node is not None and any(c != "$" for c in node)
