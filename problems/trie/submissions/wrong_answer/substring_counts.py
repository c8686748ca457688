# Asks whether some word contains the prefix anywhere.
# zh: 判断的是单词是否包含该文本，而不是以它开头。


class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word):
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        return any(prefix in word for word in self.words)
