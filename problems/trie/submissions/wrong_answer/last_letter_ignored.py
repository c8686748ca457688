# Leaves out the last letter of a prefix.
# zh: 查询前缀时漏掉了最后一个字母。


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
        for letter in prefix[:-1]:
            if letter not in node.children:
                return False
            node = node.children[letter]
        return True
