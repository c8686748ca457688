# Looks at all words with the same first two letters for each question.
# zh: 每次查询都遍历前两个字母相同的所有单词。
from collections import defaultdict


class Trie:
    def __init__(self):
        self.words = set()
        self.by = defaultdict(list)

    def insert(self, word: str) -> None:
        if word not in self.words:
            self.words.add(word)
            self.by[word[:1]].append(word)
            self.by[word[:2]].append(word)

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        return any(w.startswith(prefix) for w in self.by[prefix[:2]])
