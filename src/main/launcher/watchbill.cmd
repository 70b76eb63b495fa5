@echo off
rem Starts Watchbill. The first build leaves an archive of its classes beside the jar, or in the user's cache where that
rem folder cannot be written; later starts map it into memory. Where there is no archive, all works, only slower.
rem JAVA_HOME names the Java to use, WATCHBILL_JAVA_OPTIONS adds options to it. Remove the archive when another Java is
rem installed: one that does not fit is passed over.
setlocal
set "jar=%~dp0watchbill.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
for %%f in ("%jar%") do set "key=%%~zf"
set "archive=%~dp0classes-%key%"
set "cached=%LOCALAPPDATA%\watchbill\classes-%key%"
set "quiet=-Xlog:disable -Xlog:all=error:stderr"
set "options=%quiet% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn48m -Xmx3300m -Dsun.reflect.inflationThreshold=400 -Djdk.reflect.useNativeAccessorOnly=true"
set "options=%options% -Dorg.freemarker.loggerLibrary=none %WATCHBILL_JAVA_OPTIONS%"
set "class_data="
for %%a in ("%cached%" "%archive%") do (
  if exist "%%~a.jsa" set "class_data="-XX:SharedArchiveFile=%%~a.jsa""
  if exist "%%~a.aot" set "class_data="-XX:AOTCache=%%~a.aot""
)
if defined class_data goto run
if not "%~1"=="build" goto run
copy /y nul "%archive%.list" >nul 2>nul && goto first
md "%LOCALAPPDATA%\watchbill" >nul 2>nul
set "archive=%cached%"
copy /y nul "%archive%.list" >nul 2>nul && goto first

:run
"%java%" %class_data% %options% -jar "%jar%" %*
exit /b %errorlevel%

:first
rem This build lists the classes that it needs, and an archive is made of them; it gets its name once it is whole.
"%java%" -XX:+PrintFlagsFinal -version 2>nul | find "AOTCacheOutput" >nul && goto first_aot
"%java%" "-XX:DumpLoadedClassList=%archive%.list" %options% -jar "%jar%" %*
set "status=%errorlevel%"
if not "%status%"=="0" goto made
"%java%" %quiet% -Xshare:dump "-XX:SharedClassListFile=%archive%.list" "-XX:SharedArchiveFile=%archive%.new" ^
  -XX:+UseG1GC -cp "%jar%" >nul 2>nul && move /y "%archive%.new" "%archive%.jsa" >nul 2>nul
goto made

:first_aot
"%java%" -XX:AOTMode=record "-XX:AOTConfiguration=%archive%.list" %options% -jar "%jar%" %* >nul
set "status=%errorlevel%"
if not "%status%"=="0" goto made
"%java%" %quiet% -XX:AOTMode=create "-XX:AOTConfiguration=%archive%.list" "-XX:AOTCache=%archive%.new" ^
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%jar%" >nul 2>nul && move /y "%archive%.new" "%archive%.aot" >nul 2>nul

:made
del "%archive%.list" "%archive%.new" >nul 2>nul
exit /b %status%
