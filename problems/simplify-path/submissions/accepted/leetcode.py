class Solution:
    def simplifyPath(self, path: str) -> str:
        """A stack that begins with the empty string, so that joining it gives the leading slash."""
        stack: List[str] = [""]
        for part in path.split("/"):
            if part == "..":
                if len(stack) > 1:
                    stack.pop()
            elif part and part != ".":
                stack.append(part)
        return "/".join(stack) if len(stack) > 1 else "/"
