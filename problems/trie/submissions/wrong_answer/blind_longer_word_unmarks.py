# Inserting a word unmarks the shorter words on its way.
# zh: 插入单词时把途中较短单词的结尾标记清掉了。
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
            node.pop("$", None)
        node["$"] = True

    def search(self, word):
        node = self.find(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        return self.find(prefix) is not None
