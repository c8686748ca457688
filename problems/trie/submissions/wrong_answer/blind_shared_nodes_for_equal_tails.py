# Shares one node among the ends of all words of more than 40 letters.
# zh: 超过 40 个字母的词，末节点共用一个对象。
class Trie:
    def __init__(self):
        self.root = {}
        self.leaf = {}

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True
        if len(word) > 40 and len(node) == 1:
            self._hang(word)

    def _hang(self, word):
        node = self.root
        for c in word[:-1]:
            node = node[c]
        node[word[-1]] = self.leaf
        self.leaf["$"] = True

    def _walk(self, word):
        node = self.root
        for c in word:
            if c not in node:
                return None
            node = node[c]
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return self._walk(prefix) is not None
