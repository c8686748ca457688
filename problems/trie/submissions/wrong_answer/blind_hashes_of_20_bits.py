# Prefixes are kept as hashes of 20 bits, among which different prefixes collide.
# zh: 用 20 位的哈希值保存前缀，不同的前缀会冲突。
class Trie:
    def __init__(self):
        self.words, self.prefixes = set(), set()

    def insert(self, word):
        h = 0
        for c in word:
            h = (h * 31 + ord(c)) & 0xFFFFF
            self.prefixes.add(h)
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        h = 0
        for c in prefix:
            h = (h * 31 + ord(c)) & 0xFFFFF
        return h in self.prefixes
