// Starts the app.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { attachApp } from "./start";
import "./fonts/fonts.css";
import "./app.css";

attachApp();
createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
