# Every prefix counts as a word.
# zh: 每个前缀都被当作单词。
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
        return self.find(word) is not None

    def startsWith(self, prefix):
        return self.find(prefix) is not None
