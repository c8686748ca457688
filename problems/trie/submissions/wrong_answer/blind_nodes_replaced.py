# The last node of an inserted word is replaced by a new one, which loses the words below.
# zh: 插入单词时最后一个结点被新结点替换，它下面的单词丢失。
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
        for c in word[:-1]:
            node = node.setdefault(c, {})
        node[word[-1]] = {"$": True}

    def search(self, word):
        node = self.find(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return self.find(prefix) is not None
