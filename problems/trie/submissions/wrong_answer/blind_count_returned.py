# The number of insertions is returned in place of a bool.
# zh: 返回插入次数，而不是布尔值。
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
        node["$"] = node.get("$", 0) + 1

    def search(self, word):
        node = self.find(word)
        return node.get("$", 0) if node else False

    def startsWith(self, prefix):
        return self.find(prefix) is not None
