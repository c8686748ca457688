# The hole sinks to a leaf and takes the last element, which is not lifted again if its new parent is larger.
# zh: 空位下沉到叶子后放入最后一个元素，若其新的父节点更大却没有再上浮。
class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        items = self.items
        items.append(value)
        i = len(items) - 1
        while i and items[(i - 1) // 2] > value:
            items[i] = items[(i - 1) // 2]
            i = (i - 1) // 2
        items[i] = value

    def pop(self):
        items = self.items
        if not items:
            return None
        top, last = items[0], items.pop()
        n = len(items)
        if not n:
            return top
        i, child = 0, 1
        while child < n:
            if child + 1 < n and items[child + 1] < items[child]:
                child += 1
            items[i] = items[child]
            i, child = child, 2 * child + 1
        items[i] = last
        return top

    def peek(self):
        return self.items[0] if self.items else None
