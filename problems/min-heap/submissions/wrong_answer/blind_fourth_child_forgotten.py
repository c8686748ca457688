# A heap with four children per node looks only at the first three when it sifts down.
# zh: 四叉堆下沉时只查看前三个子节点。
class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        items = self.items
        items.append(value)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 4]:
            items[i], items[(i - 1) // 4] = items[(i - 1) // 4], items[i]
            i = (i - 1) // 4

    def pop(self):
        items = self.items
        if not items:
            return None
        top, last = items[0], items.pop()
        if items:
            items[0], i = last, 0
            while True:
                children = range(4 * i + 1, min(4 * i + 4, len(items)))
                least = min(children, key=items.__getitem__, default=i)
                if items[least] >= items[i]:
                    break
                items[i], items[least] = items[least], items[i]
                i = least
        return top

    def peek(self):
        return self.items[0] if self.items else None
