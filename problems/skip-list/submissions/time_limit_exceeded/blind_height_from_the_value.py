# Takes the height of a node from the trailing zero bits of its number: if all numbers are odd, there is one level only.
# zh: 节点高度取自数的末尾零比特：若所有数都是奇数，就只有一层。


class Node:
    def __init__(self, val, height):
        self.val = val
        self.next = [None] * height


class SkipList:
    def __init__(self):
        self.head = Node(None, 16)

    def search(self, target):
        node = self.before(target)[0].next[0]
        return node is not None and node.val == target

    def add(self, num):
        before = self.before(num)
        height = max(1, min(16, (num & -num).bit_length()))
        node = Node(num, height)
        for level in range(height):
            node.next[level], before[level].next[level] = before[level].next[level], node

    def erase(self, num):
        before = self.before(num)
        node = before[0].next[0]
        if node is None or node.val != num:
            return False
        for level, after in enumerate(node.next):
            before[level].next[level] = after
        return True

    def before(self, num):
        node, path = self.head, []
        for level in reversed(range(16)):
            while node.next[level] and node.next[level].val < num:
                node = node.next[level]
            path.append(node)
        return path[::-1]
