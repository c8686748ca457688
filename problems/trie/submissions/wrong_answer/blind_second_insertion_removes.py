# A word that is inserted twice counts as removed.
# zh: 同一单词插入两次就被当作删除。
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
        node["$"] = not node.get("$", False)

    def search(self, word):
        node = self.find(word)
        return node is not None and node.get("$", False)

    def startsWith(self, prefix):
        return self.find(prefix) is not None
