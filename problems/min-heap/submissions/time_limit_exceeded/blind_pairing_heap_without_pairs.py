# The children of a removed root are merged one after the other instead of in pairs, which takes linear time again and again.
# zh: 弹出堆顶后逐个合并子堆而不是两两配对，每次都可能是线性时间。
class MinHeap:
    def __init__(self):
        self.root = None

    def _meld(self, a, b):
        if b[0] < a[0]:
            a, b = b, a
        a[1].append(b)
        return a

    def push(self, value):
        node = (value, [])
        self.root = node if self.root is None else self._meld(self.root, node)

    def pop(self):
        if self.root is None:
            return None
        value, children = self.root
        self.root = None
        for child in children:
            self.root = child if self.root is None else self._meld(self.root, child)
        return value

    def peek(self):
        return self.root[0] if self.root else None
