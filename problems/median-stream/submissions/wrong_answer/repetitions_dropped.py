# Keeps the numbers in a set, so that repetitions are lost.
# zh: 用集合保存，重复的数丢失了。
class MedianFinder:
    def __init__(self):
        self.seen = set()
        self.numbers = []

    def addNum(self, num):
        if num not in self.seen:
            self.seen.add(num)
            bisect.insort(self.numbers, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
