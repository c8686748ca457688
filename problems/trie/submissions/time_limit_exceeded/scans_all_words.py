# Looks at every word for each question about a prefix.
# zh: 每次查询前缀都扫描所有单词。


class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word):
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return any(word.startswith(prefix) for word in self.words)
