# A queue that holds each orange with its minute; LeetCode's spelling.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        queue = deque()
        fresh = set()
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                if cell == 2:
                    queue.append((i, j, 0))
                elif cell == 1:
                    fresh.add((i, j))
        minute = 0
        while queue:
            i, j, minute = queue.popleft()
            for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if near in fresh:
                    fresh.remove(near)
                    queue.append((*near, minute + 1))
        return minute if not fresh else -1
