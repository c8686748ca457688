# Breadth first with a queue and a set of the land that is left; LeetCode's spelling.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"}
        count = 0
        while land:
            queue = deque([land.pop()])
            count += 1
            while queue:
                i, j = queue.popleft()
                for cell in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if cell in land:
                        land.remove(cell)
                        queue.append(cell)
        return count
