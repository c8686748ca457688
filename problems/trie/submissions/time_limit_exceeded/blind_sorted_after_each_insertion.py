# The words are sorted again after each insertion, which is too slow for many words.
# zh: 每次插入后都重新去重排序，单词很多时超时。
from bisect import bisect_left


class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word):
        self.words = sorted({*self.words, word})

    def search(self, word):
        i = bisect_left(self.words, word)
        return i < len(self.words) and self.words[i] == word

    def startsWith(self, prefix):
        i = bisect_left(self.words, prefix)
        return i < len(self.words) and self.words[i].startswith(prefix)
