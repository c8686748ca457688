# Moves each number into its place from the end, one step at a time.
# zh: 从末尾起一步一步把新数移到位。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        numbers = self.numbers
        numbers.append(num)
        i = len(numbers) - 1
        while i > 0 and numbers[i - 1] > num:
            numbers[i] = numbers[i - 1]
            i -= 1
        numbers[i] = num

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
