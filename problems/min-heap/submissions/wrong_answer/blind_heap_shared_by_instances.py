# The list of elements belongs to the class, so that every heap starts with what earlier ones left.
# zh: 元素列表是类属性，新的堆会带着之前的堆留下的元素。
class MinHeap:
    items = []

    def __init__(self):
        pass

    def push(self, value):
        a = self.items
        a.append(value)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        if not a:
            return None
        a[0], a[-1] = a[-1], a[0]
        smallest, i = a.pop(), 0
        while 2 * i + 1 < len(a):
            child = min(range(2 * i + 1, min(2 * i + 3, len(a))), key=a.__getitem__)
            if a[child] >= a[i]:
                break
            a[i], a[child] = a[child], a[i]
            i = child
        return smallest

    def peek(self):
        return self.items[0] if self.items else None
