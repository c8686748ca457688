# Stores only which letters occur at each position, not which follow which.
# zh: 只记录每个位置出现过哪些字母，没有记录前后关系。


class Trie:
    def __init__(self):
        self.letters = set()
        self.words = set()

    def insert(self, word):
        self.letters |= set(enumerate(word))
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return set(enumerate(prefix)) <= self.letters
