# All words are looked at for each prefix, which is too slow.
# zh: 每次查询前缀都扫描所有单词，太慢。
class Trie:
    def __init__(self):
        self.words = {}

    def insert(self, word):
        self.words[word] = True

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return any(word.startswith(prefix) for word in self.words)
