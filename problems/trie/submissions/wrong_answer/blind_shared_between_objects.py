# The root belongs to the class, so that a new object holds the words of the one before.
# zh: 根属于类而不是对象，新对象里还有之前对象的单词。
class Trie:
    root = {}

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
        return self.find(prefix) is not None
