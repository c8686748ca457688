# Every prefix is stored as a text of its own, which takes memory quadratic in the length of a word.
# zh: 把每个前缀都存成单独的字符串，内存随单词长度平方增长。
class Trie:
    def __init__(self):
        self.words, self.prefixes = set(), set()

    def insert(self, word):
        self.words.add(word)
        self.prefixes.update(word[:i] for i in range(1, len(word) + 1))

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return prefix in self.prefixes
