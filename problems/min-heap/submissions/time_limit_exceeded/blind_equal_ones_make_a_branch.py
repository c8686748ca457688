# Keeps the elements in an unbalanced search tree whose shape depends on the low bits of the values, with equal ones to the right; equal elements make a chain.
# zh: 用二叉搜索树保存元素，按值的散列决定优先级，相等的放右边；相等元素会连成一条链。


class MinHeap:
    def __init__(self):
        self.root = None

    def push(self, value):
        rank = (value * 2654435761 + 12345) % 4294967296
        path, link, node = None, 1, self.root
        new = [value, rank, None, None]
        parent, side = None, 0
        while node is not None and node[1] >= rank:
            parent, side = node, 3 if value >= node[0] else 2
            node = node[side]
        left, right = new, new
        lslot, rslot = 2, 3
        while node is not None:
            if node[0] <= value:
                left[lslot] = node
                left, lslot = node, 3
                node = node[3]
            else:
                right[rslot] = node
                right, rslot = node, 2
                node = node[2]
        left[lslot] = None
        right[rslot] = None
        if parent is None:
            self.root = new
        else:
            parent[side] = new

    def pop(self):
        node, parent = self.root, None
        if node is None:
            return None
        while node[2] is not None:
            parent, node = node, node[2]
        if parent is None:
            self.root = node[3]
        else:
            parent[2] = node[3]
        return node[0]

    def peek(self):
        node = self.root
        if node is None:
            return None
        while node[2] is not None:
            node = node[2]
        return node[0]
