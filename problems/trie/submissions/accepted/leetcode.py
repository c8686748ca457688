# A class for the nodes, with 26 places for children; recursion, one call per letter.
class Node:
    __slots__ = ("children", "word")

    def __init__(self):
        self.children = [None] * 26
        self.word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word: str) -> None:
        def put(node, at):
            if at == len(word):
                node.word = True
                return
            place = ord(word[at]) - ord("a")
            if not node.children[place]:
                node.children[place] = Node()
            put(node.children[place], at + 1)

        put(self.root, 0)

    def search(self, word: str) -> bool:
        node = self.find(self.root, word, 0)
        return bool(node and node.word)

    def startsWith(self, prefix: str) -> bool:
        return bool(self.find(self.root, prefix, 0))

    def find(self, node, text, at):
        if not node or at == len(text):
            return node
        return self.find(node.children[ord(text[at]) - ord("a")], text, at + 1)
