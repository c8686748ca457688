# Searches a list of words for each question.
# zh: 每次查询都在单词列表里逐个查找。


class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        if word not in self.words:
            self.words.append(word)

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return any([word[: len(prefix)] == prefix for word in self.words])
