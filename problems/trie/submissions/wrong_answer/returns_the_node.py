# Returns the node, or None, instead of True and False.
# zh: 返回的是节点或 None，而不是 True 和 False。


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True

    def search(self, word):
        node = self.startsWith(word)
        return node and node.get("")

    def startsWith(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.get(letter)
            if node is None:
                return None
        return node
