# Depth first with three states and a stack of iterators in place of recursion; LeetCode's spelling.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        graph = defaultdict(list)
        for a, b in prerequisites:
            graph[a].append(b)
        done = set()
        for start in range(numCourses):
            path = {start: iter(graph[start])}
            while path:
                course, rest = next(reversed(path.items()))
                before = next(rest, None)
                if before is None:
                    path.popitem()
                    done.add(course)
                elif before in path:
                    return False
                elif before not in done:
                    path[before] = iter(graph[before])
        return True
