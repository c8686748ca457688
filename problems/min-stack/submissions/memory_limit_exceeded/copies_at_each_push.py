# Keeps a sorted copy of the whole stack for each element: O(n²) memory.
# zh: 为每个元素保存整个栈的有序副本，内存 O(n²)。
class MinStack:
    def __init__(self):
        self.stack = []
        self.copies = []

    def push(self, val):
        self.stack.append(val)
        copy = list(self.copies[-1]) if self.copies else []
        bisect.insort(copy, val)
        self.copies.append(copy)

    def pop(self):
        self.stack.pop()
        self.copies.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.copies[-1][0]
