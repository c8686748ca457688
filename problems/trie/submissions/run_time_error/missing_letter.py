# Follows a letter without checking that there is a branch for it.
# zh: 没有判断分支是否存在就直接往下走。


class Node:
    def __init__(self):
        self.children = {}
        self.word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.word = True

    def search(self, word):
        node = self.root
        for letter in word:
            if letter not in node.children:
                return False
            node = node.children[letter]
        return node.word

    def startsWith(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.children[letter]
        return True
