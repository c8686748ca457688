# Stores every prefix of every word as a text of its own: quadratic in the length of a word.
# zh: 把每个单词的每个前缀都单独存成字符串，空间与单词长度的平方成正比。


class Trie:
    def __init__(self):
        self.words, self.prefixes = set(), set()

    def insert(self, word):
        self.words.add(word)
        for end in range(1, len(word) + 1):
            self.prefixes.add(word[:end])

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return prefix in self.prefixes
