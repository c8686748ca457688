# Uses a defaultdict, so that a search creates the path that it looks for.
# zh: 用了 defaultdict，查找时把路径也创建了出来。
from collections import defaultdict


class Node:
    def __init__(self):
        self.children = defaultdict(Node)
        self.word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.children[letter]
        node.word = True

    def search(self, word):
        node = self.root
        for letter in word:
            node = node.children[letter]
        return node.word

    def startsWith(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node.children:
                return False
            node = node.children[letter]
        return True
