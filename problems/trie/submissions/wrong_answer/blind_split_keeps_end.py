# When an edge is split, the upper part keeps the end mark of the lower part.
# zh: 拆分一条边时，上半部分保留了下半部分的结尾标记。
class Node:
    def __init__(self, label="", end=False):
        self.label, self.end, self.next = label, end, {}


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        while word:
            child = node.next.get(word[0])
            if child is None:
                node.next[word[0]] = Node(word, True)
                return
            n = 0
            while n < min(len(word), len(child.label)) and word[n] == child.label[n]:
                n += 1
            if n < len(child.label):
                lower = Node(child.label[n:], child.end)
                lower.next = child.next
                child.label, child.next = child.label[:n], {lower.label[0]: lower}
            node, word = child, word[n:]
        node.end = True

    def _find(self, text):
        node = self.root
        while text:
            node = node.next.get(text[0])
            if node is None:
                return None, False
            if len(text) < len(node.label):
                return (node, False) if node.label.startswith(text) else (None, False)
            if not text.startswith(node.label):
                return None, False
            text = text[len(node.label) :]
        return node, True

    def search(self, word):
        node, whole = self._find(word)
        return node is not None and whole and node.end

    def startsWith(self, prefix):
        return self._find(prefix)[0] is not None
